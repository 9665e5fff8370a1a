/** Why no article could be made of a file, as the end of the sentence "FILE: …". */
export class NoArticle extends Error {}
