package io.github.qic.pdsa;

import io.github.qic.core.house.ApiList;
import org.junit.jupiter.api.Test;

class ApiTest {
    @Test
    void the_public_api_is_the_committed_one() {
        ApiList.assertCommitted();
    }
}
