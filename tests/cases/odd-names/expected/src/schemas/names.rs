//! The schema `Names`.

use gapi_runtime::v1::{Open, open_enum, record};

record! {
    /// The schema `Names`.
    pub struct Names = "Names" {
        /// The property `$ref`.
        ///
        /// Named `$ref` on the wire.
        pub ref_: Option<String> = "$ref",
        /// The property `-`.
        ///
        /// Named `-` on the wire.
        pub unnamed: Option<String> = "-",
        /// The property `3d`.
        pub _3d: Option<String> = "3d",
        /// The property `@type`.
        ///
        /// Named `@type` on the wire.
        pub type_2: Option<String> = "@type",
        /// The property `ALLCAPS`.
        pub allcaps: Option<String> = "ALLCAPS",
        /// The property `FOO_BAR`.
        ///
        /// Named `FOO_BAR` on the wire.
        pub foo_bar_2: Option<String> = "FOO_BAR",
        /// The property `IPv4Address`.
        ///
        /// Named `IPv4Address` on the wire.
        pub ipv4_address: Option<String> = "IPv4Address",
        /// The property `Self`.
        ///
        /// Named `Self` on the wire.
        pub self_2: Option<String> = "Self",
        /// The property `Upper`.
        pub upper: Option<String> = "Upper",
        /// The property `_`.
        ///
        /// Named `_` on the wire.
        pub unnamed_2: Option<String> = "_",
        /// The property `_type`.
        ///
        /// Named `_type` on the wire.
        pub type_3: Option<String> = "_type",
        /// The property `a.b.c`.
        ///
        /// Named `a.b.c` on the wire.
        pub a_b_c: Option<String> = "a.b.c",
        /// The property `a/b`.
        ///
        /// Named `a/b` on the wire.
        pub a_b: Option<String> = "a/b",
        /// The property
        /// `aVeryLongNameThatGoesOnAndOnForLongerThanAnyNameShouldAndThenSomeMoreBecauseSomeDocumentsDoThatToo`.
        pub a_very_long_name_that_goes_on_and_on_for_longer_than_any_name_should_and_then_some_more_because_some_documents_do_that_too: Option<String> =
            "aVeryLongNameThatGoesOnAndOnForLongerThanAnyNameShouldAndThenSomeMoreBecauseSomeDocumentsDoThatToo",
        /// The property `async`.
        ///
        /// Named `async` on the wire.
        pub async_: Option<String> = "async",
        /// The property `a~b`.
        ///
        /// Named `a~b` on the wire.
        pub a_b_2: Option<String> = "a~b",
        /// The property `back\slash`.
        ///
        /// Named `back\slash` on the wire.
        pub back_slash: Option<String> = "back\\slash",
        /// The property `braces{}`.
        ///
        /// Named `braces{}` on the wire.
        pub braces: Option<String> = "braces{}",
        /// The property `clone`.
        ///
        /// Named `clone` on the wire.
        pub clone_: Option<String> = "clone",
        /// The property `crate`.
        ///
        /// Named `crate` on the wire.
        pub crate_: Option<String> = "crate",
        /// The property `default`.
        ///
        /// Named `default` on the wire.
        pub default_: Option<String> = "default",
        /// The property `end-date`.
        ///
        /// Named `end-date` on the wire.
        pub end_date: Option<String> = "end-date",
        /// The property `fn`.
        ///
        /// Named `fn` on the wire.
        pub fn_: Option<String> = "fn",
        /// The property `fooBar`.
        pub foo_bar: Option<String> = "fooBar",
        /// The property `foo_bar`.
        ///
        /// Named `foo_bar` on the wire.
        pub foo_bar_3: Option<String> = "foo_bar",
        /// The property `from`.
        pub from: Option<String> = "from",
        /// The property `gen`.
        ///
        /// Named `gen` on the wire.
        pub gen_: Option<String> = "gen",
        /// The property `iCalUID`.
        ///
        /// Named `iCalUID` on the wire.
        pub i_cal_uid: Option<String> = "iCalUID",
        /// The property `inline`.
        pub inline: Option<Box<NamesInline>> = "inline",
        /// The property `into`.
        pub into: Option<String> = "into",
        /// The property `isNull`.
        ///
        /// Named `isNull` on the wire.
        pub is_null_: Option<String> = "isNull",
        /// The property `kept`.
        ///
        /// Named `kept` on the wire.
        pub kept_: Option<String> = "kept",
        /// The property `naïve`.
        ///
        /// Named `naïve` on the wire.
        pub na_ve: Option<String> = "naïve",
        /// The property `new`.
        pub new: Option<String> = "new",
        /// The property `new line`.
        ///
        /// Named `new line` on the wire.
        pub new_line: Option<String> = "new\nline",
        /// The property `only`.
        ///
        /// Named `only` on the wire.
        pub only_: Option<String> = "only",
        /// The property `quote"d`.
        ///
        /// Named `quote"d` on the wire.
        pub quote_d: Option<String> = "quote\"d",
        /// The property `r#type`.
        ///
        /// Named `r#type` on the wire.
        pub r_type: Option<String> = "r#type",
        /// The property `self`.
        ///
        /// Named `self` on the wire.
        pub self_: Option<String> = "self",
        /// The property `setNull`.
        ///
        /// Named `setNull` on the wire.
        pub set_null_: Option<String> = "setNull",
        /// The property `sha256Hash`.
        pub sha256_hash: Option<String> = "sha256Hash",
        /// The property `super`.
        ///
        /// Named `super` on the wire.
        pub super_: Option<String> = "super",
        /// The property `try`.
        ///
        /// Named `try` on the wire.
        pub try_: Option<String> = "try",
        /// The property `type`.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
        /// The property `unknown`.
        ///
        /// Named `unknown` on the wire.
        pub unknown_: Option<String> = "unknown",
        /// The property `vmIPs`.
        ///
        /// Named `vmIPs` on the wire.
        pub vm_ips: Option<String> = "vmIPs",
        /// The property `名前`.
        ///
        /// Named `名前` on the wire.
        pub unnamed_3: Option<String> = "名前",
    }
}

record! {
    /// The property `inline` of `Names`.
    pub struct NamesInline = "Names.inline" {
        /// The property `self`.
        ///
        /// Named `self` on the wire.
        pub self_: Option<Box<NamesInlineSelf>> = "self",
        /// The property `type`.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<NamesInlineType>> = "type",
    }
}

record! {
    /// The property `self` of `Names.inline`.
    pub struct NamesInlineSelf = "Names.inline.self" {
        /// The property `in`.
        ///
        /// Named `in` on the wire.
        pub in_: Option<String> = "in",
    }
}

open_enum! {
    /// The property `type` of `Names.inline`.
    pub enum NamesInlineType = "Names.inline.type" {
        /// The value `A`.
        A = "A",
    }
}
