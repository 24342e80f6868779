package office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.storage.StorageLevel;
import reception.Audit;
import reception.ReceptionChecker;
import reception.audit.Entry;
import reception.audit.Group;
import reception.audit.Reception;
import reception.audit.report.AuditFinding;
import reception.rule.Gathers;
import scala.Tuple2;

/**
 * Compares many plans and ledgers on a cluster. The entries of each file are made where it lies, gathered by each key that the rules have, and each group is judged in one session;
 * only the groups in which something was found travel to the driver. The result is that of one machine, whatever the partitions.
 */
public final class YearAcrossPlans {

    private YearAcrossPlans() {
    }

    /** One for each executor. */
    private static final class Holder {
        static final Audit AUDIT = Audit.of(ReceptionChecker.builder().build());
    }

    /** The audit by which groups are judged here. */
    public static Audit audit() {
        return Holder.AUDIT;
    }

    /**
     * What plans and ledgers show together.
     *
     * @param files by name, such as {@code spark.binaryFiles("hdfs://.../2026").mapValues(PortableDataStream::toArray)} gives them; a name that ends in .csv is that of a ledger
     */
    public static Audit.Result compare(JavaPairRDD<String, byte[]> files) {
        JavaRDD<Entry> entries = files.mapPartitions(YearAcrossPlans::entriesOf).persist(StorageLevel.MEMORY_AND_DISK());
        long groups = 0;
        List<AuditFinding> findings = new ArrayList<>();
        Map<Gathers, Long> without = new EnumMap<>(Gathers.class);
        for (Gathers by : Holder.AUDIT.gathers()) {
            JavaRDD<Group> gathered = entries.mapToPair(entry -> new Tuple2<>(Optional.ofNullable(Holder.AUDIT.key(by, entry)), entry)).filter(entry -> entry._1().isPresent())
                    .mapToPair(entry -> new Tuple2<>(entry._1().get(), entry._2())).groupByKey().map(group -> Group.of(by, group._1(), listOf(group._2()))).filter(Group::isJudged)
                    .persist(StorageLevel.MEMORY_AND_DISK());
            groups += gathered.count();
            gathered.filter(group -> !Holder.AUDIT.judge(group).isEmpty()).collect().forEach(group -> findings.addAll(Holder.AUDIT.judge(group)));
            without.put(by, entries.filter(entry -> entry instanceof Reception && Holder.AUDIT.key(by, entry) == null).count());
            gathered.unpersist();
        }
        entries.unpersist();
        return Audit.result(groups, findings, without);
    }

    /** What files say, one file after the other. */
    public static Iterator<Entry> entriesOf(Iterator<Tuple2<String, byte[]>> files) {
        List<Entry> entries = new ArrayList<>();
        while (files.hasNext()) {
            Tuple2<String, byte[]> file = files.next();
            try {
                if (file._1().endsWith(".csv")) {
                    Holder.AUDIT.ledger(file._1(), new ByteArrayInputStream(file._2()), entries::add);
                } else {
                    Holder.AUDIT.plans(file._1(), file._2(), entries::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return entries.iterator();
    }

    private static List<Entry> listOf(Iterable<Entry> entries) {
        List<Entry> list = new ArrayList<>();
        entries.forEach(list::add);
        return list;
    }
}
