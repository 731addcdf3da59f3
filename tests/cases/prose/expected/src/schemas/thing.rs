//! The schema `Thing`.

use gapi_runtime::v1::record;

record! {
    /// A Thing \<b\>with\</b\> Vec\<T\>.
    ///
    /// - `{"a": 1}`
    ///
    /// indented = true
    ///
    /// \| a \| b \| \|---\|---\| \| 1 \| 2 \|
    pub struct Thing = "Thing" {
        /// Either \[a\] or \[b\](c) or foo\[\] or \[x\]: y.
        pub brackets: Option<String> = "brackets",
        /// `word word word word word word word word word word word word word word word
        /// word word word word word word word word word word word word word word word
        /// word word word word word word word word word word`
        pub code_span: Option<String> = "codeSpan",
        /// The property `empty`.
        pub empty: Option<String> = "empty",
        /// first second third fourth
        pub lines: Option<String> = "lines",
        /// xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        /// yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
        pub long: Option<String> = "long",
        /// $x_1 \\leq y^2$ 1\. 2) + - \* \~\~gone\~\~ \<<https://a.example/>\> &amp;
        /// :smile: #hash
        pub math: Option<String> = "math",
        /// a \* b \*\* c \*\*\* d_e\_ \_\_f\_\_
        pub stars: Option<String> = "stars",
        /// \`unclosed and `double` and \`\`\`triple
        pub ticks: Option<String> = "ticks",
        /// <https://example.com/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa>
        pub url: Option<String> = "url",
    }
}
