/** The JSON Schemas of all documents: written from the types, compared with what the reader accepts. */
@org.jspecify.annotations.NullMarked
package io.github.qic.payments.house.schema;
