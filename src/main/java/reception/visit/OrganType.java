package reception.visit;

import reception.vocabulary.Term;

/** The values of 单位性质. */
@Term(zh = "单位性质")
public enum OrganType {
    @Term(zh = "党委机关", also = "党的机关") PARTY,
    @Term(zh = "人大机关") PEOPLES_CONGRESS,
    @Term(zh = "行政机关", also = {"政府机关", "政府部门", "行政单位"}) GOVERNMENT,
    @Term(zh = "政协机关") CPPCC,
    @Term(zh = "监察机关") SUPERVISION,
    @Term(zh = "审判机关", also = "法院") COURT,
    @Term(zh = "检察机关", also = "检察院") PROCURATORATE,
    @Term(zh = "群团组织", also = "人民团体") MASS_ORGANISATION,
    @Term(zh = "参公事业单位", also = "参照公务员法管理的事业单位") PUBLIC_INSTITUTION,
    @Term(zh = "事业单位") OTHER_INSTITUTION,
    @Term(zh = "国有企业", also = {"国企", "央企", "国有独资企业", "国有控股企业", "国有公司"}) STATE_ENTERPRISE,
    @Term(zh = "企业") ENTERPRISE,
    @Term(zh = "民营企业", also = {"私营企业", "民企", "外资企业", "民营公司", "私企"}) PRIVATE_ENTERPRISE,
    @Term(zh = "其他") OTHER
}
