package taohua.intake.heading;

/** The words of offices, as parts of regular expressions. */
final class Roles {
  /** What stands before an office to tell its rank: 副, 代, 常务副. */
  private static final String RANK = "(?:代理?|常务|执行|名誉|候任|第一|副){0,2}";

  /** The word that an office ends with. */
  static final String ROLE =
      RANK
          + "(?:总书记|书记|支书|[省市县区州盟旗镇乡村]长(?![\\p{IsHan}&&[^在就于致向给对为同与到]][市县区])|[部厅局署司处科室院所校馆站台社会行关库矿厂]长"
          + "|(?:议|(?<=[林农牧渔茶]场?)场)长"
          + "|(?:总|(?<=[省市县区州乡镇村级、，兼]))[河湖林田链]长"
          + "|[师团旅军营连队]长|(?:检察|秘书|理事|董事|指挥|参谋|股|组|班|园|庭)长|委员长|行政长官|总统|外长|防长|主席|主任委员|主任|总理|国务委员"
          + "|专员|大使|总领事|助理|司令员?|政治委员|政委|常委(?!会)|党组成员|班子成员|(?<=专职|党委|党组|纪委|监委|执行|政协)委员(?![会长])|总?经理|首席执行官|首席代表|(?<=[院学校会所系])(?:院士|副?教授)|总裁|总编辑?|总干事|总(?:工程|经济|会计|规划)师|总指挥|主委|督导员|巡视员|负责人|负责同志)";

  // What an office is never made of: it is cut out of a title by these.
  private static final String WITHIN = "[\\p{IsHan}\\d“”（）()×✕╳ＸX*＊&&[^的在就从把被我你他她们这那致向给访谈与同听将由]]";

  /** The place, the body and the word of one office. */
  static final String OFFICE = WITHIN + "{0,36}?" + ROLE;

  /** One office or several: 县委书记、县长, 市委书记／市长, 党组书记 局长. */
  static final String OFFICES =
      OFFICE + "(?:(?:\\s?[、／/，,兼]\\s?|\\s)" + WITHIN + "{0,24}?" + ROLE + "){0,3}";

  private Roles() {}
}
