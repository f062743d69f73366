/** Applications that hold the library's types in their own JSON. */
package com.example.app;
