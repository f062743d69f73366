package com.example.booking;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.qic.core.money.Money;
import java.io.Closeable;

/** A type of an application that holds a value of the library. */
public record Booking(
        int seats, @JsonSetter(nulls = Nulls.FAIL) String name, Payment payment, Closeable unreadable) {
    /** How it is paid. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes(@JsonSubTypes.Type(value = Card.class, name = "card"))
    public interface Payment {}

    /** By card. */
    public record Card(Money amount) implements Payment {}
}
