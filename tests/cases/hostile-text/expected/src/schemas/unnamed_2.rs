//! The schema `"#*/ {} '''`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
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
    /// The schema `"#*/ {} '''`.
    pub struct Unnamed2 = "\"#*/ {}\n```" {
        /// #\[doc = include_str!("/etc/passwd")\]
        ///
        /// The default is `"`. Must match the pattern `#[doc =
        /// include_str!("/etc/passwd")]`. Named `"` on the wire.
        pub unnamed: Option<String> = "\"",
        /// - `compile_error!("ran");`
        ///
        /// The default is `"# ; pub fn x() {} r#"`. Must match the pattern `'''rust
        /// compile_error!("ran"); '''`. Named `"# ; pub fn x() {} r#"` on the wire.
        pub pub_fn_x_r: Option<String> = "\"# ; pub fn x() {} r#\"",
        /// \[click\](javascript:alert(1)) \[x\](data:text/html,y)
        ///
        /// The default is `#[doc]`. Must match the pattern `[click](javascript:alert(1))
        /// [x](data:text/html,y)`. Named `#[doc]` on the wire.
        pub doc: Option<String> = "#[doc]",
        /// \[ref\]: javascript:alert(1)
        ///
        /// The default is `$crate`. Must match the pattern `[ref]: javascript:alert(1)`.
        /// Named `$crate` on the wire.
        pub crate_: Option<String> = "$crate",
        /// {} {0} {name} {{}} %s %n ${HOME} $(id) `id` #{x}
        ///
        /// The default is `${x}`. Must match the pattern `{} {0} {name} {{}} %s %n
        /// ${HOME} $(id) 'id' #{x}`. Named `${x}` on the wire.
        pub x: Option<String> = "${x}",
        /// \\u{0} \" \\ \\
        ///
        /// The default is `'`. Must match the pattern `\u{0} \" \\ \`. Named `'` on the
        /// wire.
        pub unnamed_2: Option<String> = "'",
        /// - `fn main() { panic!("ran") }`
        ///
        /// The default is `*/ pub fn injected() {} /*`. Must match the pattern `''' fn
        /// main() { panic!("ran") } '''`. Named `*/ pub fn injected() {} /*` on the
        /// wire.
        pub pub_fn_injected: Option<String> = "*/ pub fn injected() {} /*",
        /// line separators
        ///
        /// The default is `..`. Must match the pattern `line separators`. Named `..` on
        /// the wire.
        pub unnamed_3: Option<String> = "..",
        /// zerowidth
        ///
        /// The default is `../../x`. Must match the pattern `zero width`. Named
        /// `../../x` on the wire.
        pub x_2: Option<String> = "../../x",
        /// \> \> quote \>`>panic!() >`
        ///
        /// The default is `//! x`. Must match the pattern `> >
        /// quote >''' >panic!() >'''`. Named `//! x` on the wire.
        pub x_3: Option<String> = "//! x",
        /// "\] pub fn injected() {} #\[doc = "
        ///
        /// The default is `/etc/passwd`. Must match the pattern `"] pub fn injected() {}
        /// #[doc = "`. Named `/etc/passwd` on the wire.
        pub etc_passwd: Option<String> = "/etc/passwd",
        /// \]\] #\!\[doc = "x"\] #\[doc(hidden)\] #\[cfg(any())\]
        ///
        /// The default is `</b>`. Must match the pattern `]] #![doc = "x"]
        /// #[doc(hidden)] #[cfg(any())]`. Named `</b>` on the wire.
        pub b: Option<String> = "</b>",
        /// !
        ///
        /// The default is `C:\x`. Must match the pattern `!`. Named `C:\x` on the wire.
        pub c_x: Option<String> = "C:\\x",
        /// \<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>
        ///
        /// The default is `[link](javascript:x)`. Must match the pattern
        /// `<script>alert(1)</script><img src=x onerror=alert(1)>`. Named
        /// `[link](javascript:x)` on the wire.
        pub link_javascript_x: Option<String> = "[link](javascript:x)",
        /// wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        ///
        /// The default is `\`. Must match the pattern
        /// `wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww`.
        /// Named `\` on the wire.
        pub unnamed_4: Option<String> = "\\",
        /// \# #
        ///
        /// The default is `''''''`. Must match the pattern `# # #`. Named `''''''` on
        /// the wire.
        pub unnamed_5: Option<String> = "``````",
        /// bidi reversed
        ///
        /// The default is `'tick'`. Must match the pattern `bidi reversed`. Named
        /// `'tick'` on the wire.
        pub tick: Option<String> = "`tick`",
        /// - `panic!()`
        ///
        /// The default is `a b`. Must match the pattern `~~~ panic!() ~~~`. Named `a b`
        /// on the wire.
        pub a_b: Option<String> = "a\0b",
        /// \*/ pub fn injected() {} /\*
        ///
        /// The default is `a b`. Must match the pattern `*/ pub fn injected() {} /*`.
        /// Named `a b` on the wire.
        pub a_b_2: Option<String> = "a\nb",
        /// panic!("indented");
        ///
        /// panic!("tab");
        ///
        /// The default is `a b`. Must match the pattern `panic!("indented");
        /// panic!("tab");`. Named `a b` on the wire.
        pub a_b_3: Option<String> = "a\rb",
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
        pub all: Option<Open<Unnamed2All>> = "all",
        /// The property `inline"#`.
        pub inline: Option<Box<Unnamed2Inline>> = "inline\"#",
        /// --\>\<!--
        ///
        /// The default is `r#fn`. Must match the pattern `--><!--`. Named `r#fn` on the
        /// wire.
        pub r_fn: Option<String> = "r#fn",
        /// {{#include /etc/passwd}}
        ///
        /// The default is
        /// `wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww`.
        /// Must match the pattern `{{#include /etc/passwd}}`.
        pub wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww: Option<String> =
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        /// bare return
        ///
        /// The default is `{name}`. Must match the pattern `bare return`. Named `{name}`
        /// on the wire.
        pub name: Option<String> = "{name}",
        /// nul bell escape \[31m
        ///
        /// The default is `{}`. Must match the pattern `nul bell escape [31m`. Named
        /// `{}` on the wire.
        pub unnamed_6: Option<String> = "{}",
        /// - `panic!()`
        ///
        /// The default is (empty). Must match the pattern `- ''' panic!() '''`. Named
        /// (empty) on the wire.
        pub unnamed_7: Option<String> = "\u{200b}",
        /// "# ; pub fn injected() {} r#"
        ///
        /// The default is `abc`. Must match the pattern `"# ; pub fn injected() {} r#"`.
        /// Named `abc` on the wire.
        pub abc: Option<String> = "\u{202e}abc",
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
    pub enum Unnamed2All = "\"#*/ {}\n```.all" {
        /// - `fn main() { panic!("ran") }`
        ///
        /// Named `*/ pub fn injected() {} /*` on the wire.
        PubFnInjected = "*/ pub fn injected() {} /*",
        /// - `compile_error!("ran");`
        ///
        /// Named `"# ; pub fn x() {} r#"` on the wire.
        PubFnXR = "\"# ; pub fn x() {} r#\"",
        /// - `panic!()`
        ///
        /// Named `a b` on the wire.
        AB = "a\0b",
        /// panic!("indented");
        ///
        /// panic!("tab");
        ///
        /// Named `a b` on the wire.
        AB3 = "a\rb",
        /// \*/ pub fn injected() {} /\*
        ///
        /// Named `a b` on the wire.
        AB2 = "a\nb",
        /// "# ; pub fn injected() {} r#"
        ///
        /// Named `abc` on the wire.
        Abc = "\u{202e}abc",
        /// nul bell escape \[31m
        ///
        /// Named `{}` on the wire.
        Unnamed6 = "{}",
        /// bare return
        ///
        /// Named `{name}` on the wire.
        Name = "{name}",
        /// bidi reversed
        ///
        /// Named `'tick'` on the wire.
        Tick = "`tick`",
        /// \]\] #\!\[doc = "x"\] #\[doc(hidden)\] #\[cfg(any())\]
        ///
        /// Named `</b>` on the wire.
        B = "</b>",
        /// \<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>
        ///
        /// Named `[link](javascript:x)` on the wire.
        LinkJavascriptX = "[link](javascript:x)",
        /// \[click\](javascript:alert(1)) \[x\](data:text/html,y)
        ///
        /// Named `#[doc]` on the wire.
        Doc = "#[doc]",
        /// \[ref\]: javascript:alert(1)
        ///
        /// Named `$crate` on the wire.
        Crate = "$crate",
        /// {} {0} {name} {{}} %s %n ${HOME} $(id) `id` #{x}
        ///
        /// Named `${x}` on the wire.
        X = "${x}",
        /// wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        ///
        /// Named `\` on the wire.
        Unnamed4 = "\\",
        /// #\[doc = include_str!("/etc/passwd")\]
        ///
        /// Named `"` on the wire.
        Unnamed = "\"",
        /// \\u{0} \" \\ \\
        ///
        /// Named `'` on the wire.
        Unnamed2 = "'",
        /// {{#include /etc/passwd}}
        Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww =
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        /// --\>\<!--
        ///
        /// Named `r#fn` on the wire.
        RFn = "r#fn",
        /// line separators
        ///
        /// Named `..` on the wire.
        Unnamed3 = "..",
        /// zerowidth
        ///
        /// Named `../../x` on the wire.
        X2 = "../../x",
        /// "\] pub fn injected() {} #\[doc = "
        ///
        /// Named `/etc/passwd` on the wire.
        EtcPasswd = "/etc/passwd",
        /// !
        ///
        /// Named `C:\x` on the wire.
        CX = "C:\\x",
        /// \# #
        ///
        /// Named `''''''` on the wire.
        Unnamed5 = "``````",
        /// \> \> quote \>`>panic!() >`
        ///
        /// Named `//! x` on the wire.
        X3 = "//! x",
        /// - `panic!()`
        ///
        /// Named (empty) on the wire.
        Unnamed7 = "\u{200b}",
    }
}

record! {
    /// The property `inline"#` of `"#*/ {} '''`.
    pub struct Unnamed2Inline = "\"#*/ {}\n```.inline\"#" {
        /// The property `*/`.
        pub unnamed: Option<String> = "*/",
    }
}
