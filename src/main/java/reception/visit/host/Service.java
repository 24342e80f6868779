package reception.visit.host;

import java.util.List;
import reception.format.Place;
import reception.visit.Fact;
import reception.vocabulary.Term;

/** Local character, interpreters, signs. */
@Term(zh = "服务特色", meansZh = "地方特色、翻译、标识", means = "local character, interpreters, signs")
public record Service(
        Place at,
        @Term(zh = "地方特色") List<String> localCharacter,
        @Term(zh = "历史文化") String history,
        @Term(zh = "风土人情") String customs,
        @Term(zh = "产业特色") String industry,
        @Term(zh = "资料", also = {"宣传资料", "汇报材料", "会议资料", "会议材料", "材料准备", "材料"}) List<String> materials,
        @Term(zh = "翻译") Boolean interpreter,
        @Term(zh = "翻译语种") List<String> interpreterLanguages,
        @Term(zh = "标识语种") List<String> signLanguages,
        @Term(zh = "日程卡") Boolean dayCard,
        @Term(zh = "会议记录", also = {"记录", "会议纪要", "纪要", "拍照", "拍照摄像", "摄影摄像", "录音录像", "影像资料"}, meansZh = "由谁记录、拍照、整理纪要", means = "who keeps minutes and takes pictures") String records,
        @Term(zh = "会务准备", also = {"会务用品", "会议用品", "会议设备", "设备准备", "物资准备"}, meansZh = "会场用品、设备等，一件一项", means = "equipment and the like, one item each") List<String> preparations,
        @Term(zh = "签到", also = "报到签到") String signIn,
        @Term(zh = "证件", also = {"会议证件", "胸牌", "嘉宾证"}) String badges) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
