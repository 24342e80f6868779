package reception.visit;

import java.util.List;

/** Finds administrative divisions by code or name. */
public interface RegionResolver {

    /** All divisions that a code, a name or a path of names ({@code 河南省郑州市}) stands for; empty if none. */
    List<Region> find(String word);

    /** Divisions whose names are near a misspelt one, for suggestions. */
    List<Region> near(String word);

    /** A division's name with those above it: {@code 河南省郑州市巩义市}. */
    String fullName(Region region);
}
