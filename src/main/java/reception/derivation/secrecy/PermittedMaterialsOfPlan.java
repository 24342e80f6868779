package reception.derivation.secrecy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.visit.Fact;
import reception.visit.secrecy.Confidentiality;
import reception.visit.secrecy.ForeignMaterial;
import reception.visit.secrecy.PermittedMaterials;

/** Gathers the titles of what is handed to guests from outside with its papers. */
public final class PermittedMaterialsOfPlan implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(PermittedMaterials.class);
    }

    @Override
    public void derive(Circumstances known) {
        Confidentiality confidentiality = known.plan().confidentiality();
        if (confidentiality != null) {
            List<ForeignMaterial> materials = confidentiality.foreignMaterials();
            known.add(new PermittedMaterials(confidentiality.at(), titles(materials, material -> material.approvedBy() != null), titles(materials, material -> material.mapNumber() != null)));
        }
    }

    private static String titles(List<ForeignMaterial> materials, Predicate<ForeignMaterial> permitted) {
        return materials.stream().filter(material -> material.title() != null).filter(permitted).map(material -> material.title().toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
    }
}
