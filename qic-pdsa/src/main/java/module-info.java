/** The improvement method and its charts. */
@SuppressWarnings("requires-automatic")
module io.github.qic.pdsa {
    requires transitive io.github.qic.core;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.lang3;
}
