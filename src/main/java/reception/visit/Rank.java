package reception.visit;

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
    @Term(zh = "省部级正职", also = {"省部级", "正部级", "部长", "正省级", "正省部级", "正部"}) MINISTERIAL,
    @Term(zh = "省部级副职", also = {"副部级", "副部长", "副省级", "副省部级", "副部", "副省"}) VICE_MINISTERIAL,
    @Term(zh = "厅局级", also = {"司局级", "正厅级", "副厅级", "地厅级", "厅级", "市厅级", "正厅", "副厅", "厅局", "正司级", "副司级", "司级", "一级巡视员", "二级巡视员", "巡视员", "副巡视员"}) BUREAU,
    @Term(zh = "县处级", also = {"处级", "正处级", "副处级", "县团级", "正处", "副处", "县处", "正县级", "副县级", "正县处级", "副县处级", "一级调研员", "二级调研员", "三级调研员", "四级调研员", "调研员", "副调研员"}) COUNTY,
    @Term(zh = "乡科级", also = {"科级", "正科级", "副科级", "正科", "副科", "正乡科级", "副乡科级", "一级主任科员", "二级主任科员", "三级主任科员", "四级主任科员", "主任科员", "副主任科员"}) SECTION,
    @Term(zh = "其他人员", also = {"其他", "科员", "办事员", "科员级", "股级", "正股级", "副股级", "股所级", "一级科员", "二级科员", "一般干部"}) OTHER
}
