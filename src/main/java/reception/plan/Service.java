package reception.plan;

import java.util.List;
import reception.vocabulary.Term;
import reception.yaml.Place;

/** Local character, interpreters, signs. */
@Term(zh = "服务特色", meansZh = "地方特色、翻译、标识", means = "local character, interpreters, signs")
public record Service(
        Place at,
        @Term(zh = "地方特色") List<String> localCharacter,
        @Term(zh = "历史文化") String history,
        @Term(zh = "风土人情") String customs,
        @Term(zh = "产业特色") String industry,
        @Term(zh = "资料", also = "宣传资料") List<String> materials,
        @Term(zh = "翻译") Boolean interpreter,
        @Term(zh = "翻译语种") List<String> interpreterLanguages,
        @Term(zh = "标识语种") List<String> signLanguages,
        @Term(zh = "日程卡") Boolean dayCard) implements Fact {
}
