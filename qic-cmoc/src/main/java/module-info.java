/** Realist programme theories. */
@SuppressWarnings("requires-automatic")
module io.github.qic.cmoc {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.lang3;
}
