package reception.derivation.secrecy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.text.NeedWords;
import reception.casefile.text.PlanTexts;
import reception.derivation.text.SensitiveWords;
import reception.format.Place;
import reception.lexicon.Lexicon;
import reception.lexicon.SensitiveLexicons;
import reception.visit.Fact;
import reception.visit.secrecy.Channel;
import reception.visit.secrecy.ChannelUse;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads any text of a plan for a channel by which papers or data go: its word and a word of passing in one clause that does not deny it. */
final class ChannelsInTexts {

    /** Addresses hold a point, which ends no clause. */
    private static final Pattern CLAUSES = Pattern.compile("[，,；;。！!？?\\n\\r]+|\\.(?=\\s|$)");

    /** Those that were made last: there is mostly one set of data, and normal forms of its words cost more than a plan's texts. */
    private static volatile Made made = new Made(null, Map.of());

    private ChannelsInTexts() {
    }

    static void derive(Circumstances known) {
        SensitiveLexicons.ChannelTexts data = known.lexicons().sensitive().channelTexts();
        Map<Character, List<Named>> words = wordsOf(data);
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

    private record Made(SensitiveLexicons.ChannelTexts of, Map<Character, List<Named>> words) {
    }

    private static Map<Character, List<Named>> wordsOf(SensitiveLexicons.ChannelTexts data) {
        Made known = made;
        if (known.of() != data) {
            known = new Made(data, words(data));
            made = known;
        }
        return known.words();
    }

    /** A word for a channel, in the form in which texts are compared. */
    private record Named(Channel channel, String word) {
    }

    /** By their first letters: each clause of each text is asked for some hundred words. */
    private static Map<Character, List<Named>> words(SensitiveLexicons.ChannelTexts data) {
        Map<Character, List<Named>> words = new HashMap<>();
        for (Channel channel : data.channels()) {
            Stream<String> others = data.words().stream().filter(each -> each.channel() == channel).flatMap(each -> each.words().stream());
            Stream.concat(Vocabulary.word(channel).all().stream(), others).map(ChannelsInTexts::normal)
                    .forEach(word -> words.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(new Named(channel, word)));
        }
        return words;
    }

    /** The first of a channel's words that stands in a clause, in the order of the data; none of a channel that it does not name. */
    private static Map<Channel, String> named(String clause, Map<Character, List<Named>> words) {
        Set<Character> letters = new HashSet<>();
        Map<Channel, String> named = new EnumMap<>(Channel.class);
        for (int i = 0; i < clause.length(); i++) {
            if (letters.add(clause.charAt(i))) {
                for (Named each : words.getOrDefault(clause.charAt(i), List.of())) {
                    if (clause.contains(each.word()) && NeedWords.holdsOne(clause, List.of(each.word()))) {
                        named.putIfAbsent(each.channel(), each.word());
                    }
                }
            }
        }
        return named;
    }

    private static void read(Fact thing, Vocabulary.Field field, String key, String clause, SensitiveLexicons.ChannelTexts data, Map<Character, List<Named>> words, Circumstances known, Map<String, ChannelUse> uses) {
        List<Lexicon.Match> matches = known.lexicons().sensitive().channels().direct(clause);
        Map<Channel, String> named = named(clause, words);
        if (matches.isEmpty() && named.isEmpty()) {
            return;
        }
        boolean isDone = NeedWords.holdsOne(clause, data.verbs());
        boolean isOfPaper = NeedWords.holdsOne(clause, data.objects());
        boolean isStudied = PlanTexts.isOneOf(key, data.studied());
        boolean isUse = PlanTexts.isOneOf(key, data.alone()) || (isStudied ? isDone && isOfPaper : isDone || isOfPaper && NeedWords.holdsOne(clause, data.ways()));
        if (NeedWords.holdsOne(clause, data.denials())) {
            return;
        }
        for (Channel channel : data.channels()) {
            String category = Vocabulary.word(channel).english();
            String word = matches.stream().filter(match -> match.category().equals(category)).map(Lexicon.Match::word).findFirst()
                    .orElse(named.get(channel));
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
