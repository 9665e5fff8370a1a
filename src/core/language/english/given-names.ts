/** Given names that tell a man or a woman apart; names that are both are left out. Data only, in small letters. */

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const male = list(`
 aaron abdul abdullah abraham adam adrian ahmad ahmed akhmed alan albert alberto aleksandar aleksander aleksandr alejandro alexander
 alexandros alfred ali anatoly anders andre andreas andrei andrej andrew andriy andrzej angus anthony antonio aram ararat
 arkady armen arnold arsen arthur artur artyom ashot ben benjamin bernard bernie bill bob boris brad bradley brandon brendan brent
 brian bruce bruno bryan carl carlo carlos cedric charles chuck clark colin craig dale dan daniel daniil darren dave david davit
 denis dennis derek diego dieter dmitri dmitry dmytro dominic don donald doug douglas duncan dwight ed eddie edgar eduard
 eduardo edward edwin elchin elmar emil emilio emmanuel emmet enrique eric erik ernest ernesto eugene evan evgeny fabio farid federico
 felipe felix fernando francis francisco franco frank franz fred frederick friedrich gabriel garo gary gavin gennady
 geoff geoffrey george georgi gerald gerard gerhard gilbert giorgi giorgio giovanni giuseppe glenn gordon goran graham greg gregory
 grigory guillermo gunther gustav hakan hank hans harold harry hasan hassan heinz henry henrik herbert hikmet howard hugh hugo
 hussein ian ibrahim igor ilham ilya isaac ismail ivan ivo jack jacob jacques jake jakob james jared jason javier jeb jeff jeffery
 jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joe joel johan johannes john johnny jon jonas jonathan jorge jose josef joseph
 josep joshua juan julian julio jurgen justin karl keith ken kenneth kevin khalid kirill klaus konstantin kurt kyle
 lars larry lawrence leo leon leonard leonid leopold levon lloyd louis luca lucas luigi luis lukas magnus mahmoud
 manuel marc marcel marco marcus mario mark markus martin marty marvin mathias matt matteo matthew maurice max maxim mehmet
 michael michel miguel mike mikhail milan mitch mitt mohamed mohammad mohammed morris mustafa nathan nathaniel ned neil nicholas nick
 nicolas nigel niklas nikita nikol nikola nikolai nikolas nikolay norman norbert marty barry dorian clint elliott ernie floyd fredric oleg oleksandr oleksiy olaf oliver omar omid orhan oscar osman
 otto owen pablo patrick paul pavel pavlo pedro per pete peter petr petro phil philip philippe pierre piotr rafael ralph ramon
 randall randy raul ray raymond recep reince reinhard ricardo richard rick rob robert roberto rod rodrigo roger roland roman
 ron ronald ross roy ruben rudolf rudy ruslan russell ryan salman salvatore samuel samvel scott sean sebastian sergei sergey sergio
 serhiy serzh seth shane simon stanislav stanley stefan stephen steve steven stewart stuart sven taras ted terrence 
 theodore theo thomas tigran tim timothy toby todd tom tomas tommy tony travis trevor trey umberto vadim vahan valery
 vasily vernon viktor victor vigen vincent vitaly vitali vladimir vladislav volodymyr vyacheslav walter warren wayne wendell wilhelm
 will william willem winston wolfgang yaroslav yevgeny yuri yury yusuf zaven zohrab zurab
`);

const female = list(`
 hanna hanne hana
 abigail adriana agnes alexandra alice alicia alina alison allison amal amanda amber amelia amy ana anahit anastasia angela angie
 angelina anita ann anna annabel anne annegret annette antonia april arlene arpine astrid audrey aysel barbara beatrice
 becky belinda bernadette beth betty beverly brenda bridget britt brooke camilla candace carla carmen carol carolina caroline
 carolyn catherine cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia condoleezza connie
 cynthia daniela danielle daria dawn deborah debbie debra denise diana diane dolores donna dora doris dorothy edith elaine
 eleanor elena elisabeth elise eliza elizabeth ella ellen elena eleni elvira emily emma erica erika estelle esther eva evelyn fatima
 fiona frances francesca gail gayane gertrude gina gisele gladys gloria grace greta gwen hannah harriet heather heidi helen helena
 helga hillary holly hope huma ida ilona ines inga ingrid irene irina iris isabel isabella ivana ivanka jacqueline jana jane janet
 janice jeanne jen jenna jennifer jessica jillian lorella zephyr cecile ghazala kristin jill joan joanna joanne josephine joyce judith judy julia julie juliet karen karin karina
 karla katarina kate katherine kathleen kathryn kathy katie katrin katya kayleigh kellyanne kimberly kirsten kristen kristin kristina
 lakshmi larisa laura lauren leila lena leticia liana lidia lilia lilit linda lisa liz loretta lori lorraine louise lucia
 lucy ludmila lydia lynne madeleine maia maggie mane manuela margaret margarita maria mariam marianne marie marina marine marissa
 marjorie martha mary maryam maureen megan meg melania melissa mercedes michaela michelle mila mildred miranda miriam
 molly monica nadia nana nancy naomi natalia natalie natasha nicole nina nora norma odette olena olga olivia
 oksana pamela patricia paula pauline peggy penelope penny petra phyllis polina priscilla rachel ramona rebecca rebekah regina
 renata rhonda rita roberta rosa rosalind roseann rosemary roxana ruth sabine sabrina sally salome samantha sandra sarah sara
 selma sharon sheila shirley siobhan silvia sofia sonia sonja sonya sophia sophie stella stephanie susan susanna suzanne svetlana
 sylvia tamara tanya tatiana tatyana teresa theresa tiffany tilda tina tulsi ulrike ursula valentina valerie vanessa vera
 veronica victoria viktoria violet vivian wendy wilma yana yelena yulia yvonne zainab zoe
`);

/** The gender that a given name tells, by its small letters. */
export const givenNames: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...male.map((name) => [name, 'male'] as const),
  ...female.map((name) => [name, 'female'] as const),
]);
