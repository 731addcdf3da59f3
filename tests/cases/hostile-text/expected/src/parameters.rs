//! Parameters that every method takes.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::parameters;

parameters! {
    /// Parameters of any call, which take effect with the call's `with`.
    pub struct StandardParameters {
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
        /// The default is `"#*/ {}`. Named `ke"y` on the wire.
        ke_y: Open<KeY> = "ke\"y",
        /// The parameter `param`.
        param: String = "\u{202e}param",
    }
}

open_enum! {
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
    pub enum KeY = "parameters.ke\"y" {
        /// The value `"#`.
        Unnamed = "\"#",
        /// The value `*/`.
        Unnamed3 = "*/",
        /// The value `https://www.googleapis.com/auth/"#*/ 'x'`.
        HttpsWwwGoogleapisComAuthX =
            "https://www.googleapis.com/auth/\"#*/\n\u{202e}`x`",
        /// The value `"#*/`.
        Unnamed2 = "\"#*/",
        /// The value `''' */`.
        Unnamed4 = "```\n*/",
    }
}
