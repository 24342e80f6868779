package reception.derivation.secrecy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.lexicon.SensitiveLexicons;
import reception.visit.Fact;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.SecrecyTerm;
import reception.visit.secrecy.SecretDocument;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Words;

/** Reads how long documents stay secret off what they state. */
public final class SecrecyTerms implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(SecrecyTerm.class);
    }

    @Override
    public void derive(Circumstances known) {
        Confidentiality confidentiality = known.plan().confidentiality();
        if (confidentiality == null) {
            return;
        }
        SensitiveLexicons.TermUnits units = known.lexicons().sensitive().termUnits();
        for (SecretDocument document : confidentiality.documents()) {
            if (document.term() != null && document.level() != null && document.level().isClassified()) {
                String term = Words.normal(document.term()).toLowerCase(Locale.ROOT).replace('-', ' ');
                boolean isVague = units.vague().stream().anyMatch(word -> term.equals(word.toLowerCase(Locale.ROOT)));
                known.add(new SecrecyTerm(document.at(), document.term(), document.level(), months(term, units), isVague));
            }
        }
    }

    private static Integer months(String term, SensitiveLexicons.TermUnits units) {
        for (SensitiveLexicons.TermUnit unit : units.units()) {
            for (String word : unit.words()) {
                Matcher matcher = Pattern.compile("^([0-9]{1,4}|[一二三四五六七八九十百两]{1,5}) ?" + Pattern.quote(word) + "$").matcher(term);
                if (matcher.matches()) {
                    Integer count = Character.isDigit(term.charAt(0)) ? Integer.valueOf(matcher.group(1)) : ChineseNumerals.value(matcher.group(1));
                    return count == null ? null : count * unit.months();
                }
            }
        }
        return null;
    }
}
