package reception.plan;

import reception.vocabulary.Graded;
import reception.vocabulary.Term;

/** The values of 级别. */
@Term(zh = "级别")
@Graded
public enum Rank {
    @Term(zh = "国家元首政府首脑", also = {"国家元首", "政府首脑"}) HEAD_OF_STATE,
    @Term(zh = "副元首级", also = {"副总统", "副总理", "议长"}) VICE_HEAD_OF_STATE,
    @Term(zh = "中央政治局常委") POLITBURO_STANDING,
    @Term(zh = "中央政治局委员") POLITBURO,
    @Term(zh = "党和国家领导人") STATE,
    @Term(zh = "省部级正职", also = {"省部级", "正部级", "部长", "正省级"}) MINISTERIAL,
    @Term(zh = "省部级副职", also = {"副部级", "副部长", "副省级", "副省部级"}) VICE_MINISTERIAL,
    @Term(zh = "厅局级", also = {"司局级", "正厅级", "副厅级", "地厅级", "厅级", "市厅级"}) BUREAU,
    @Term(zh = "县处级", also = {"处级", "正处级", "副处级", "县团级"}) COUNTY,
    @Term(zh = "乡科级", also = {"科级", "正科级", "副科级"}) SECTION,
    @Term(zh = "其他人员", also = {"其他", "科员", "办事员"}) OTHER
}
