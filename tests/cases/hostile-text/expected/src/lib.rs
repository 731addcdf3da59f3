//! A client of the " / script {} xxxxxxxxxxxxxxxxxxxx package name = "evil", version v1.
//!
//! - `fn main() { panic!("ran") }`
//! - `compile_error!("ran");`
//! - `panic!()`
//!
//! panic!("indented");
//!
//! panic!("tab");
//!
//! \*/ pub fn injected() {} /\*
//!
//! "# ; pub fn injected() {} r#"
//!
//! nul bell escape \[31m
//!
//! bare return
//!
//! bidi reversed
//!
//! \]\] #\!\[doc = "x"\] #\[doc(hidden)\] #\[cfg(any())\]
//!
//! \<script\>alert(1)\</script\>\<img src=x onerror=alert(1)\>
//!
//! \[click\](javascript:alert(1)) \[x\](data:text/html,y)
//!
//! \[ref\]: javascript:alert(1)
//!
//! {} {0} {name} {{}} %s %n ${HOME} $(id) `id` #{x}
//!
//! wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
//!
//! #\[doc = include_str!("/etc/passwd")\]
//!
//! \\u{0} \" \\ \\
//!
//! {{#include /etc/passwd}}
//!
//! --\>\<!--
//!
//! line separators
//!
//! zerowidth
//!
//! "\] pub fn injected() {} #\[doc = "
//!
//! !
//!
//! \# #
//!
//! \> \> quote \>`>panic!() >`
//!
//! - \`\`\` panic!()
//! - `1. '''`
//! - `panic!()`
//!
//! &lt;script&gt;
//!
//! \[`Missing`\] \[crate::nope\] \[std::vec::Vec\](Nope) \[a\]( b )
//!
//! \![img](https://example.com/x.png)
//!
//! \<<https://example.com/>\> \<mailto:a@b\>
//!
//! \| a \| \|---\| \| \`\`\` \|
//!
//! \[^1\]: foot \[^1\]
//!
//! '); DROP TABLE
//!
//! //! x /// y //// z
//!
//! r#"x"#
//!
//! macro_rules! x
//!
//! tag
//!
//! à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́à́
//!
//! \\ \\
//!
//! \`
//!
//! \`\`
//!
//! # Names
//!
//! Names are those of the API in the style of Rust: the field `mime_type` is `mimeType`
//! on the wire. Where a name was taken or is a keyword, the docs of the item have the
//! API's own.
//!
//! # Scopes
//!
//! OAuth scopes are constants of [`scopes`]; the docs of each method list those it
//! accepts.
//!
//! # Example
//!
//! ```no_run
//! use gapi_hostiletext_v1::HostileText;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = HostileText::new(&client);
//!     let unnamed = service.unnamed();
//!     let call = unnamed.get("my-name");
//!     let reply = call.send().await?;
//!     println!("{reply:#?}");
//!     Ok(())
//! }
//! ```

#![forbid(unsafe_code)]
pub mod parameters;
pub mod resources;
pub mod schemas;
pub mod scopes;

use gapi_runtime::Client;
use gapi_runtime::v1::Api;
use gapi_runtime::v1::Service;

use crate::resources::unnamed::UnnamedResource;
use crate::resources::unnamed_2::UnnamedResource2;
use crate::resources::unnamed_3::UnnamedResource3;

/// The service `hostiletext` `v1`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct HostileText {
    pub(crate) service: Service,
}

impl HostileText {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `"#*/ {}`.
    pub fn unnamed(&self) -> UnnamedResource {
        let service = self.service.clone();
        UnnamedResource { service }
    }

    /// The resource `..`.
    pub fn unnamed_resource(&self) -> UnnamedResource2 {
        let service = self.service.clone();
        UnnamedResource2 { service }
    }

    /// The resource `/`.
    pub fn unnamed_resource_2(&self) -> UnnamedResource3 {
        let service = self.service.clone();
        UnnamedResource3 { service }
    }
}

const API: Api = Api {
    name: "hostiletext",
    version: "v1",
    revision: "\"; rm -rf /\n[dependencies]\nevil = \"1\"",
    root_url: "https://hostiletext.googleapis.com/",
    service_path: "",
    batch_path: "",
    ..Api::DEFAULT
};
