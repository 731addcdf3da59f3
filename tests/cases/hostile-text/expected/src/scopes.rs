//! OAuth scopes.

use gapi_runtime::v1::scope;

scope! {
    /// - `panic!()`
    ///
    /// `javascript:alert(1)`
    pub const JAVASCRIPT_ALERT_1 = "javascript:alert(1)";
}

scope! {
    /// - `fn main() { panic!("ran") }`
    /// - `compile_error!("ran");`
    /// - `panic!()`
    ///
    /// panic!("indented");
    ///
    /// panic!("tab");
    ///
    /// \*/ pub fn injected() {} /\*
    ///
    /// "# ; pub fn injected() {} r#"
    ///
    /// nul bell escape \[31m
    ///
    /// bare return
    ///
    /// bidi reversed
    ///
    /// \]\] #\!\[doc = "x"\] #\[doc(hidden)\] #\[cfg(any())\]
    ///
    /// \<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>
    ///
    /// \[click\](javascript:alert(1)) \[x\](data:text/html,y)
    ///
    /// \[ref\]: javascript:alert(1)
    ///
    /// {} {0} {name} {{}} %s %n ${HOME} $(id) `id` #{x}
    ///
    /// wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    ///
    /// #\[doc = include_str!("/etc/passwd")\]
    ///
    /// \\u{0} \" \\ \\
    ///
    /// {{#include /etc/passwd}}
    ///
    /// --\>\<!--
    ///
    /// line separators
    ///
    /// zerowidth
    ///
    /// "\] pub fn injected() {} #\[doc = "
    ///
    /// !
    ///
    /// \# #
    ///
    /// \> \> quote \>`>panic!() >`
    ///
    /// - \`\`\` panic!()
    /// - `1. '''`
    /// - `panic!()`
    ///
    /// &lt;script&gt;
    ///
    /// \[`Missing`\] \[crate::nope\] \[std::vec::Vec\](Nope) \[a\]( b )
    ///
    /// \![img](https://example.com/x.png)
    ///
    /// \<<https://example.com/>\> \<mailto:a@b\>
    ///
    /// \| a \| \|---\| \| \`\`\` \|
    ///
    /// \[^1\]: foot \[^1\]
    ///
    /// '); DROP TABLE
    ///
    /// //! x /// y //// z
    ///
    /// r#"x"#
    ///
    /// macro_rules! x
    ///
    /// tag
    ///
    /// à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́
    ///
    /// \\ \\
    ///
    /// \`
    ///
    /// \`\`
    ///
    /// `https://www.googleapis.com/auth/'#*/{}<!--'x'${y}#[doc]//`
    pub const X_Y_DOC = "https://www.googleapis.com/auth/'#*/{}<!--`x`${y}#[doc]//";
}
