/** Tests that keep the house in order: directions, rooms, names, English and contracts of all four modules. */
package io.github.qic.payments.house;
