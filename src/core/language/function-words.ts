/**
 * The commonest small words of languages that share a script, by ISO 639-1. A text is of the language whose words it
 * has most of. Languages beyond those whose layout is known stand here so that they are not taken for one of those.
 */
export const functionWords: Readonly<Record<'latin' | 'cyrillic', Readonly<Record<string, string>>>> = {
  latin: {
    en: 'the of and to in that is was for on with said by he it as at from his has have had be are were this not an will who they which their its been would but after about she her you we or more what there when can up if out could also than into',
    de: 'der die das und ist nicht von mit den dem des ein eine einer im zu auf für sich dass es auch als wie bei nach sind hat wird aus er sie wurde über noch nur oder aber vor zum zur werden haben',
    fr: "le la les des et est dans que qui pour pas une un du au aux sur avec par plus ce cette ont été sont il elle nous leur mais ou où se sa son ses d l qu n'a s à selon",
    es: 'el la los las de del y en que es por con para una un se no su al lo como más fue ha son sus pero sobre este esta entre también han está desde cuando muy sin hasta',
    it: 'il la di che e per un una del della dei delle nel nella con non sono è si da al alla dal come più ha gli le lo ma anche su questo stato essere hanno tra dopo sua suo',
    pt: 'o a os as de do da dos das que e em um uma para com não por mais no na nos nas se como foi ao pelo pela são também mas sua seu à entre já ser está',
    nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als bij door maar naar heeft die dit was wordt uit nog hij werd over',
    pl: 'i w na z do nie się że to jest o jak po co dla od za przez ale przy był była które który oraz tym są ich został',
    ro: 'și de la a în cu pe nu din o un care este să mai pentru că au fost ce sunt prin fi despre după ale lui',
    sv: 'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när',
    cs: 'a v na se je že s z do o i to jako by pro ve za od po ale který která jsou byl podle také',
    tr: 'bir ve bu için ile de da olarak olan çok daha gibi sonra kadar ise en ancak ne var değil göre üzerinde tarafından olduğunu arasında dedi her oldu yeni ya olan ki',
    az: 'və bir bu ilə üçün da də ki olan olaraq daha sonra qədər isə görə edib olub deyib bildirib onun edən çox həm bütün arasında tərəfindən barədə haqqında olduğunu etdi',
    id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan ke oleh juga adalah telah kata bahwa',
  },
  cyrillic: {
    ru: 'и в не на что с по как это из за от он его к для был о а но до после также мы при она они их или уже все были если только время было будет чтобы который которые об во со ее еще ещё года',
    uk: 'і в не на що з та до у за від як про для він його це й але після також ми при вона вони їх або вже всі були якщо щоб який які є буде через під час року із зі ще',
    be: 'і ў не на што з да па як гэта за ад ён яго для пра але пасля таксама мы яна яны іх або ужо усе былі каб які',
    bg: 'и в не на че с по за от се е да ще са като той това но след също ние те или вече това беше който които във със си му го',
    sr: 'и у не на да је се са за од као што су то али који после он и или већ све није ће би са због',
  },
};
