/** “Several aides have …” */
export const several =
  /^[“"]?(?:Several|Many|Some|Most|Few|Others?|These|Those|All|Two|Three|Four|Five|Six|Dozens|Hundreds)\s/;

export const opensQuote = /["“„«‘']/;

/** With one of these another clause begins, in which the one meant may be named. */
export const clauseBegins =
  /[\s“"](?:after|before|when|while|as|which|that|who|whose|because|if|although|though|where|since|until|and|but)\s|[.;:”"]/;
