package io.github.qic.payments.pay;

import java.time.LocalDate;

/**
 * A bank holiday in England.
 *
 * @param day the day off
 * @param name its name; a substitute day says so
 * @param source where the day comes from
 */
public record BankHoliday(LocalDate day, String name, RowSource source) {}
