package io.github.qic.payments.fuzz;

import io.github.qic.cmoc.inquiry.Inquiry;
import io.github.qic.cmoc.inquiry.PeachInquiry;
import io.github.qic.core.Collaborative;
import io.github.qic.core.PeachCollaborative;

/** PEACH, read once. */
final class PeachExamples {
    static final Collaborative COLLABORATIVE = PeachCollaborative.collaborative();
    static final Inquiry INQUIRY = PeachInquiry.inquiry();

    private PeachExamples() {}
}
