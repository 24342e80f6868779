package reception.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import reception.plan.Channel;
import reception.plan.Fact;
import reception.standard.Lexicon;
import reception.standard.SensitiveLexicons;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.yaml.Place;

/** Reads any text of a plan for a channel by which papers or data go: its word and a word of passing in one clause that does not deny it. */
final class ChannelsInTexts {

    /** Addresses hold a point, which ends no clause. */
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。！!？?\\n\\r]+|\\.(?=\\s|$)");

    private ChannelsInTexts() {
    }

    static void derive(Circumstances known) {
        SensitiveLexicons.ChannelTexts data = known.lexicons().sensitive().channelTexts();
        Map<Channel, List<String>> words = words(data);
        Map<String, ChannelUse> uses = new LinkedHashMap<>();
        PlanTexts.visit(known.plan(), (thing, field, key, text) -> {
            if (!PlanTexts.isOneOf(key, data.notRead())) {
                for (String clause : CLAUSES.split(normal(text))) {
                    read(thing, field, key, clause, data, words, known, uses);
                }
            }
        });
        known.addAll(uses.values());
    }

    private static Map<Channel, List<String>> words(SensitiveLexicons.ChannelTexts data) {
        Map<Channel, List<String>> words = new LinkedHashMap<>();
        for (Channel channel : data.channels()) {
            List<String> all = new ArrayList<>(Vocabulary.word(channel).all().stream().map(ChannelsInTexts::normal).toList());
            data.words().stream().filter(each -> each.channel() == channel).flatMap(each -> each.words().stream()).map(ChannelsInTexts::normal).forEach(all::add);
            words.put(channel, all);
        }
        return words;
    }

    private static void read(Fact thing, Vocabulary.Field field, String key, String clause, SensitiveLexicons.ChannelTexts data, Map<Channel, List<String>> words, Circumstances known, Map<String, ChannelUse> uses) {
        boolean isDone = NeedWords.holdsOne(clause, data.verbs());
        boolean isOfPaper = NeedWords.holdsOne(clause, data.objects());
        boolean isStudied = PlanTexts.isOneOf(key, data.studied());
        boolean isUse = PlanTexts.isOneOf(key, data.alone()) || (isStudied ? isDone && isOfPaper : isDone || isOfPaper && NeedWords.holdsOne(clause, data.ways()));
        if (NeedWords.holdsOne(clause, data.denials())) {
            return;
        }
        List<Lexicon.Match> matches = known.lexicons().sensitive().channels().direct(clause);
        for (Channel channel : data.channels()) {
            String category = Vocabulary.word(channel).english();
            String word = matches.stream().filter(match -> match.category().equals(category)).map(Lexicon.Match::word).findFirst()
                    .orElseGet(() -> words.get(channel).stream().filter(each -> NeedWords.holdsOne(clause, List.of(each))).findFirst().orElse(null));
            if (word != null && (isUse || !isStudied && isDirect(clause, normal(word), data))) {
                Text title = new Text(Vocabulary.word(channel).chinese(), category);
                Text said = word.equals(normal(title.zh())) ? title : new Text(word + "（" + title.zh() + "）", word + " (" + title.en() + ")");
                Place at = SensitiveWords.place(thing, field);
                ChannelUse use = new ChannelUse(at, at.key(), field.name(), channel, said, true, true, NeedWords.holdsOne(clause, data.personal()));
                uses.merge(use.key(), use, (a, b) -> a.personal() ? a : b);
            }
        }
    }

    private static boolean isDirect(String clause, String word, SensitiveLexicons.ChannelTexts data) {
        String before = clause.substring(0, Math.max(0, clause.indexOf(word))).strip();
        String bare = data.particles().stream().filter(before::endsWith).findFirst().map(particle -> before.substring(0, before.length() - particle.length()).strip()).orElse(before);
        return data.directs().stream().anyMatch(direct -> before.endsWith(direct) || bare.endsWith(direct));
    }

    private static String normal(String text) {
        return Words.normal(text).toLowerCase(Locale.ROOT);
    }
}
