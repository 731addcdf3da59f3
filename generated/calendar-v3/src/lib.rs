//! A client of the Calendar API, version v3.
//!
//! Manipulates events and other calendar data.
//!
//! Google documents the API at
//! <https://developers.google.com/workspace/calendar/firstapp>.
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
//! use gapi_calendar_v3::Calendar;
//! use gapi_runtime::AccessToken;
//! use gapi_runtime::Client;
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let token = std::env::var("GAPI_TOKEN")?;
//!     let credentials = AccessToken::new(token)?;
//!     let client = Client::builder().credentials(credentials).build()?;
//!     let service = Calendar::new(&client);
//!     let calendar_list = service.calendar_list();
//!     let call = calendar_list.list();
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

use crate::resources::acl::AclResource;
use crate::resources::calendar_list::CalendarListResource;
use crate::resources::calendars::Calendars;
use crate::resources::channels::Channels;
use crate::resources::colors::ColorsResource;
use crate::resources::events::EventsResource;
use crate::resources::freebusy::Freebusy;
use crate::resources::settings::SettingsResource;

/// The service `calendar` `v3`.
///
/// It is cheap to clone, and so are the handles of its resources.
#[derive(Clone, Debug)]
pub struct Calendar {
    pub(crate) service: Service,
}

impl Calendar {
    /// The service as called by a client, which any number of services can share.
    pub fn new(client: &Client) -> Self {
        let service = Service::new(client, &API);
        Self { service }
    }

    /// The resource `acl`.
    pub fn acl(&self) -> AclResource {
        let service = self.service.clone();
        AclResource { service }
    }

    /// The resource `calendarList`.
    pub fn calendar_list(&self) -> CalendarListResource {
        let service = self.service.clone();
        CalendarListResource { service }
    }

    /// The resource `calendars`.
    pub fn calendars(&self) -> Calendars {
        let service = self.service.clone();
        Calendars { service }
    }

    /// The resource `channels`.
    pub fn channels(&self) -> Channels {
        let service = self.service.clone();
        Channels { service }
    }

    /// The resource `colors`.
    pub fn colors(&self) -> ColorsResource {
        let service = self.service.clone();
        ColorsResource { service }
    }

    /// The resource `events`.
    pub fn events(&self) -> EventsResource {
        let service = self.service.clone();
        EventsResource { service }
    }

    /// The resource `freebusy`.
    pub fn freebusy(&self) -> Freebusy {
        let service = self.service.clone();
        Freebusy { service }
    }

    /// The resource `settings`.
    pub fn settings(&self) -> SettingsResource {
        let service = self.service.clone();
        SettingsResource { service }
    }
}

const API: Api = Api {
    name: "calendar",
    version: "v3",
    revision: "20261030",
    root_url: "https://www.googleapis.com/",
    service_path: "calendar/v3/",
    batch_path: "batch/calendar/v3",
    ..Api::DEFAULT
};
