package org.opendisclosure.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.text.PlainText;

/** What the name of an organ says of its level. Only what leaves no doubt is known here. */
final class OrganNames {

  private static final String STATE = "中华人民共和国";

  private static final String GOVERNMENT = "人民政府";

  private static final List<String> PROVINCES =
      words(
          "河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省"
              + " 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 内蒙古自治区 广西壮族自治区 西藏自治区"
              + " 宁夏回族自治区 新疆维吾尔自治区 北京市 天津市 上海市 重庆市");

  /** Ministries, commissions and organs directly under the State Council. */
  private static final Set<String> STATE_COUNCIL =
      Set.copyOf(
          words(
              "外交部 国防部 国家发展和改革委员会 教育部 科学技术部 工业和信息化部 国家民族事务委员会 公安部"
                  + " 国家安全部 民政部 司法部 财政部 人力资源和社会保障部 自然资源部 生态环境部"
                  + " 住房和城乡建设部 交通运输部 水利部 农业农村部 商务部 文化和旅游部"
                  + " 国家卫生健康委员会 退役军人事务部 应急管理部 中国人民银行 审计署"
                  + " 国务院国有资产监督管理委员会 海关总署 国家税务总局 国家市场监督管理总局"
                  + " 国家金融监督管理总局 中国证券监督管理委员会 国家广播电视总局 国家体育总局"
                  + " 国家统计局 国家知识产权局 国家医疗保障局"));

  private OrganNames() {}

  private static List<String> words(String words) {
    return Arrays.asList(words.split(" "));
  }

  static Optional<OrganLevel> level(String organ) {
    String name = PlainText.of(organ);
    String central = name.startsWith(STATE) ? name.substring(STATE.length()) : name;
    if (STATE_COUNCIL.contains(central)) {
      return Optional.of(OrganLevel.STATE_COUNCIL_DEPARTMENT);
    }
    for (String province : PROVINCES) {
      if (name.startsWith(province)) {
        return level(province, name.substring(province.length()));
      }
    }
    return local(name);
  }

  private static Optional<OrganLevel> level(String province, String rest) {
    if (rest.equals(GOVERNMENT)) {
      return Optional.of(OrganLevel.PROVINCE);
    }
    boolean isDepartment = rest.endsWith("厅") && !rest.matches(".*[市县区州盟旗].*厅");
    return isDepartment && !province.endsWith("市")
        ? Optional.of(OrganLevel.PROVINCE_DEPARTMENT)
        : local(rest);
  }

  /** A city may be divided into districts or not, so its government says nothing. */
  private static Optional<OrganLevel> local(String name) {
    if (name.matches(".+(街道|街道办|街道办事处)|.*[^市县区州盟旗](镇|乡|苏木)(人民)?政府")) {
      return Optional.of(OrganLevel.TOWNSHIP);
    }
    if (name.matches(".+自治州人民政府")) {
      return Optional.of(OrganLevel.PREFECTURE);
    }
    boolean isCounty = name.matches(".+(县|[^治政]区|旗)人民政府");
    return isCounty ? Optional.of(OrganLevel.COUNTY) : Optional.empty();
  }
}
