package org.opendisclosure.model.text;

/** The languages of messages. */
public enum Language {
  /** Chinese, for those who fill in and review forms. */
  ZH,
  /** English, for developers. */
  EN
}
