//! The schema `Names`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `Names`.
    pub struct Names = "Names" {
        /// The property `$ref`.
        pub ref_: Option<String> = "$ref",
        /// The property `-`.
        pub unnamed: Option<String> = "-",
        /// The property `3d`.
        pub _3d: Option<String> = "3d",
        /// The property `@type`.
        pub type_2: Option<String> = "@type",
        /// The property `ALLCAPS`.
        pub allcaps: Option<String> = "ALLCAPS",
        /// The property `FOO_BAR`.
        pub foo_bar_2: Option<String> = "FOO_BAR",
        /// The property `IPv4Address`.
        pub ipv4_address: Option<String> = "IPv4Address",
        /// The property `Self`.
        pub self_2: Option<String> = "Self",
        /// The property `Upper`.
        pub upper: Option<String> = "Upper",
        /// The property `_`.
        pub unnamed_2: Option<String> = "_",
        /// The property `_type`.
        pub type_3: Option<String> = "_type",
        /// The property `a.b.c`.
        pub a_b_c: Option<String> = "a.b.c",
        /// The property `a/b`.
        pub a_b: Option<String> = "a/b",
        /// The property
        /// `aVeryLongNameThatGoesOnAndOnForLongerThanAnyNameShouldAndThenSomeMoreBecauseSomeDocumentsDoThatToo`.
        pub a_very_long_name_that_goes_on_and_on_for_longer_than_any_name_should_and_then_some_more_because_some_documents_do_that_too: Option<String> =
            "aVeryLongNameThatGoesOnAndOnForLongerThanAnyNameShouldAndThenSomeMoreBecauseSomeDocumentsDoThatToo",
        /// The property `async`.
        pub async_: Option<String> = "async",
        /// The property `a~b`.
        pub a_b_2: Option<String> = "a~b",
        /// The property `back\slash`.
        pub back_slash: Option<String> = "back\\slash",
        /// The property `braces{}`.
        pub braces: Option<String> = "braces{}",
        /// The property `clone`.
        pub clone_: Option<String> = "clone",
        /// The property `crate`.
        pub crate_: Option<String> = "crate",
        /// The property `default`.
        pub default_: Option<String> = "default",
        /// The property `end-date`.
        pub end_date: Option<String> = "end-date",
        /// The property `fn`.
        pub fn_: Option<String> = "fn",
        /// The property `fooBar`.
        pub foo_bar: Option<String> = "fooBar",
        /// The property `foo_bar`.
        pub foo_bar_3: Option<String> = "foo_bar",
        /// The property `from`.
        pub from: Option<String> = "from",
        /// The property `gen`.
        pub gen_: Option<String> = "gen",
        /// The property `iCalUID`.
        pub i_cal_uid: Option<String> = "iCalUID",
        /// The property `inline`.
        pub inline: Option<Box<NamesInline>> = "inline",
        /// The property `into`.
        pub into: Option<String> = "into",
        /// The property `isNull`.
        pub is_null_: Option<String> = "isNull",
        /// The property `kept`.
        pub kept_: Option<String> = "kept",
        /// The property `naïve`.
        pub na_ve: Option<String> = "naïve",
        /// The property `new`.
        pub new: Option<String> = "new",
        /// The property `new line`.
        pub new_line: Option<String> = "new\nline",
        /// The property `only`.
        pub only_: Option<String> = "only",
        /// The property `quote"d`.
        pub quote_d: Option<String> = "quote\"d",
        /// The property `r#type`.
        pub r_type: Option<String> = "r#type",
        /// The property `self`.
        pub self_: Option<String> = "self",
        /// The property `setNull`.
        pub set_null_: Option<String> = "setNull",
        /// The property `sha256Hash`.
        pub sha256_hash: Option<String> = "sha256Hash",
        /// The property `super`.
        pub super_: Option<String> = "super",
        /// The property `try`.
        pub try_: Option<String> = "try",
        /// The property `type`.
        pub type_: Option<String> = "type",
        /// The property `unknown`.
        pub unknown_: Option<String> = "unknown",
        /// The property `vmIPs`.
        pub vm_ips: Option<String> = "vmIPs",
        /// The property `名前`.
        pub unnamed_3: Option<String> = "名前",
    }
}

record! {
    /// The property `inline` of `Names`.
    pub struct NamesInline = "Names.inline" {
        /// The property `self`.
        pub self_: Option<Box<NamesInlineSelf>> = "self",
        /// The property `type`.
        pub type_: Option<Open<NamesInlineType>> = "type",
    }
}

record! {
    /// The property `self` of `Names.inline`.
    pub struct NamesInlineSelf = "Names.inline.self" {
        /// The property `in`.
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
