//! The resource `"#*/ {}`.

pub mod x;

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::resources::unnamed::x::X;
use crate::schemas::Unnamed2;
use crate::scopes;

/// The resource `"#*/ {}`.
#[derive(Clone, Debug)]
pub struct UnnamedResource {
    pub(crate) service: Service,
}

impl UnnamedResource {
    /// The resource `"#*/ {}.../../x`.
    pub fn x(&self) -> X {
        let service = self.service.clone();
        X { service }
    }

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
    /// `GET v1/{+name}/x:'y$()`, method id `hostiletext."#*/ {}'x' .get`.
    ///
    /// - `name`: `fn main() { panic!("ran") }` `compile_error!("ran");` `panic!()`
    ///   panic!("indented"); panic!("tab"); \*/ pub fn injected() {} /\* "# ; pub fn
    ///   injected() {} r#" nul bell escape \[31m bare return bidi reversed \]\]
    ///   #\!\[doc = "x"\] #\[doc(hidden)\] #\[cfg(any())\]
    ///   \<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>
    ///   \[click\](javascript:alert(1)) \[x\](data:text/html,y) \[ref\]:
    ///   javascript:alert(1) {} {0} {name} {{}} %s %n ${HOME} $(id) `id` #{x}
    ///   wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
    ///   #\[doc = include_str!("/etc/passwd")\] \\u{0} \" \\ \\ {{#include /etc/passwd}}
    ///   --\>\<!-- line separators zerowidth "\] pub fn injected() {} #\[doc = " ! # #
    ///   \> \> quote \>`>panic!() >` \`\`\` panic!() `1. '''` `panic!()` &lt;script&gt;
    ///   \[`Missing`\] \[crate::nope\] \[std::vec::Vec\](Nope) \[a\]( b )
    ///   \![img](https://example.com/x.png) \<<https://example.com/>\> \<mailto:a@b\> \|
    ///   a \| \|---\| \| \`\`\` \| \[^1\]: foot \[^1\] '); DROP TABLE //! x /// y //// z
    ///   r#"x"# macro_rules! x tag
    ///   à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́ \\ \\ \` \`\` Must
    ///   match the pattern `^"#*/''' {}[^/]+$`.
    ///
    /// Media can be uploaded with `upload`, of type `'#'/*`, `'''/!$|~; x=#`. Sent with
    /// API version `"#*/{}`.
    ///
    /// Needs one of [these scopes](crate::scopes): `JAVASCRIPT_ALERT_1`, `X_Y_DOC`. Asks
    /// for `X_Y_DOC` unless the client or the call names others.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "hostiletext.\"#*/\n{}`x`\u{202e}.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Reserved("name"), Segment::Text("/x:'y$()")],
    scopes: &[scopes::JAVASCRIPT_ALERT_1, scopes::X_Y_DOC],
    default_scope: Some(scopes::X_Y_DOC),
    api_version: Some("\"#*/{}"),
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/v1/"), Segment::Reserved("name")],
        accept: &["`#'/*", "```/!$|~; x=#"],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`UnnamedResource::get`].
    pub struct Get -> Unnamed2 [upload] {
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
        /// The default is `*/ "# {}`. At least `*/"#`. At most `'''`. Must match the
        /// pattern `''' */`. Named `"#*/ {}` on the wire.
        unnamed: Open<GetUnnamed> = "\"#*/ {}",
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
    pub enum GetUnnamed = "hostiletext.\"#*/\n{}`x`\u{202e}.get.\"#*/ {}" {
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
        /// Named `*/ pub fn injected() {} /*` on the wire.
        PubFnInjected = "*/ pub fn injected() {} /*",
        /// - `fn main() { panic!("ran") }`
        ///
        /// Named `"# ; pub fn x() {} r#"` on the wire.
        PubFnXR = "\"# ; pub fn x() {} r#\"",
        /// - `compile_error!("ran");`
        ///
        /// Named `a b` on the wire.
        AB = "a\0b",
        /// - `panic!()`
        ///
        /// Named `a b` on the wire.
        AB3 = "a\rb",
        /// panic!("indented");
        ///
        /// panic!("tab");
        ///
        /// Named `a b` on the wire.
        AB2 = "a\nb",
        /// \*/ pub fn injected() {} /\*
        ///
        /// Named `abc` on the wire.
        Abc = "\u{202e}abc",
        /// "# ; pub fn injected() {} r#"
        ///
        /// Named `{}` on the wire.
        Unnamed6 = "{}",
        /// nul bell escape \[31m
        ///
        /// Named `{name}` on the wire.
        Name = "{name}",
        /// bare return
        ///
        /// Named `'tick'` on the wire.
        Tick = "`tick`",
        /// bidi reversed
        ///
        /// Named `</b>` on the wire.
        B = "</b>",
        /// \]\] #\!\[doc = "x"\] #\[doc(hidden)\] #\[cfg(any())\]
        ///
        /// Named `[link](javascript:x)` on the wire.
        LinkJavascriptX = "[link](javascript:x)",
        /// \<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>
        ///
        /// Named `#[doc]` on the wire.
        Doc = "#[doc]",
        /// \[click\](javascript:alert(1)) \[x\](data:text/html,y)
        ///
        /// Named `$crate` on the wire.
        Crate = "$crate",
        /// \[ref\]: javascript:alert(1)
        ///
        /// Named `${x}` on the wire.
        X = "${x}",
        /// {} {0} {name} {{}} %s %n ${HOME} $(id) `id` #{x}
        ///
        /// Named `\` on the wire.
        Unnamed4 = "\\",
        /// wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
        ///
        /// Named `"` on the wire.
        Unnamed = "\"",
        /// #\[doc = include_str!("/etc/passwd")\]
        ///
        /// Named `'` on the wire.
        Unnamed2 = "'",
        /// \\u{0} \" \\ \\
        Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww =
            "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
        /// {{#include /etc/passwd}}
        ///
        /// Named `r#fn` on the wire.
        RFn = "r#fn",
        /// --\>\<!--
        ///
        /// Named `..` on the wire.
        Unnamed3 = "..",
        /// line separators
        ///
        /// Named `../../x` on the wire.
        X2 = "../../x",
        /// zerowidth
        ///
        /// Named `/etc/passwd` on the wire.
        EtcPasswd = "/etc/passwd",
        /// "\] pub fn injected() {} #\[doc = "
        ///
        /// Named `C:\x` on the wire.
        CX = "C:\\x",
        /// !
        ///
        /// Named `''''''` on the wire.
        Unnamed5 = "``````",
        /// \# #
        ///
        /// Named `//! x` on the wire.
        X3 = "//! x",
        /// \> \> quote \>`>panic!() >`
        ///
        /// Named (empty) on the wire.
        Unnamed7 = "\u{200b}",
    }
}
