/** A program in modules of its own, which needs nothing but the standalone jar beside it. */
module office {
    requires reception;
    // Libraries within that jar use these parts of Java, and an automatic module cannot say so itself.
    requires java.se;
    requires jdk.unsupported;
    requires jdk.zipfs;
}
