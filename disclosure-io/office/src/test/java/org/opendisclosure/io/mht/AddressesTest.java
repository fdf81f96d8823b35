package org.opendisclosure.io.mht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in archives, as programs write them. */
class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "b.css, http://a.cn/x/y.htm, http://a.cn/x/b.css",
    "./b.css, http://a.cn/x/y.htm?q=/z/, http://a.cn/x/b.css",
    "../../../b.css, http://a.cn/x/y.htm, http://a.cn/b.css",
    "/b/c.css, http://a.cn/x/y.htm, http://a.cn/b/c.css",
    "//b.cn/c.css, http://a.cn/x/y.htm, http://b.cn/c.css",
    "https://b.cn/c, http://a.cn/x/y.htm, https://b.cn/c",
    "年报.files/s.css, file:///C:/年 报/年报.htm, file:///C:/年 报/年报.files/s.css",
    "s.css, '', s.css",
    "s.css, a.htm, s.css"
  })
  void areResolved(String address, String base, String whole) {
    assertEquals(whole, Addresses.resolve(address, base));
  }

  @ParameterizedTest
  @CsvSource({"a%20b.css#c, a b.css", "a%zz, a%zz", "C:\\a.css, C:/a.css", "a+b%2B, a+b+"})
  void haveOneSpelling(String address, String plain) {
    assertEquals(plain, Addresses.plain(address));
  }
}
