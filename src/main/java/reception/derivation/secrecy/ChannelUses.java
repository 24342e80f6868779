package reception.derivation.secrecy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.derivation.text.SensitiveWords;
import reception.lexicon.Lexicon;
import reception.visit.Fact;
import reception.visit.secrecy.Channel;
import reception.visit.secrecy.ChannelUse;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.SecretDocument;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Tells by which channels the plan and its papers go: by the values of the format, else by the words that offices use. */
public final class ChannelUses implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(ChannelUse.class);
    }

    @Override
    public void derive(Circumstances known) {
        ChannelsInTexts.derive(known);
        Confidentiality confidentiality = known.plan().confidentiality();
        if (confidentiality != null) {
            add(confidentiality, "channels", confidentiality.channels(), known);
            add(confidentiality, "online", confidentiality.online() == null ? List.of() : List.of(confidentiality.online()), known);
            add(confidentiality, "recording", confidentiality.recording() == null ? List.of() : List.of(confidentiality.recording()), known);
            for (SecretDocument document : confidentiality.documents()) {
                add(document, "channel", document.channel() == null ? List.of() : List.of(document.channel()), known);
            }
        }
    }

    private static void add(Fact holder, String property, List<Channel> channels, Circumstances known) {
        Vocabulary.Field field = Vocabulary.section(holder.getClass()).byName(property);
        Map<String, ChannelUse> uses = new TreeMap<>();
        channels.stream().filter(Objects::nonNull).filter(channel -> channel != Channel.OTHER).forEach(channel -> put(uses, use(holder, field, channel, title(channel), true)));
        List<String> words = holder.at().inWords(property);
        words.forEach(word -> readWord(holder, field, word, known, uses));
        if (channels.contains(Channel.OTHER) && words.isEmpty()) {
            put(uses, use(holder, field, Channel.OTHER, title(Channel.OTHER), false));
        }
        known.addAll(uses.values());
    }

    private static void readWord(Fact holder, Vocabulary.Field field, String word, Circumstances known, Map<String, ChannelUse> uses) {
        List<Lexicon.Match> matches = known.lexicons().sensitive().channels().direct(word);
        if (matches.isEmpty()) {
            put(uses, use(holder, field, Channel.OTHER, new Text(word, word), false));
        }
        for (Lexicon.Match match : matches) {
            Channel channel = (Channel) Vocabulary.choices(Channel.class).byWord(match.category());
            Text title = title(channel);
            put(uses, use(holder, field, channel, new Text(word + "（" + title.zh() + "）", title.en() + " (" + word + ")"), true));
        }
    }

    private static void put(Map<String, ChannelUse> uses, ChannelUse use) {
        uses.putIfAbsent(use.key(), use);
    }

    private static ChannelUse use(Fact holder, Vocabulary.Field field, Channel channel, Text said, boolean understood) {
        return new ChannelUse(SensitiveWords.place(holder, field), holder.key(), field.name(), channel, said, understood, false, false, false);
    }

    private static Text title(Channel channel) {
        Vocabulary.Word word = Vocabulary.word(channel);
        return new Text(word.chinese(), word.prose());
    }
}
