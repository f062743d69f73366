/** An application on the module path. */
module consumer {
    requires io.github.qic.cmoc;
    requires io.github.qic.payments;
    requires io.github.qic.pdsa;
}
