/** An application whose own JSON is that of Jackson 3. */
module bridged {
    requires io.github.qic.core;
    requires tools.jackson.databind;

    opens bridged to
            tools.jackson.databind;
}
