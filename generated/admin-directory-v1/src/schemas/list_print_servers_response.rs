//! The schema `ListPrintServersResponse`.

use gapi_runtime::v1::record;

use super::PrintServer;

record! {
    /// The schema `ListPrintServersResponse`.
    pub struct ListPrintServersResponse = "ListPrintServersResponse" {
        /// A token that can be sent as `page_token` in a request to retrieve the next
        /// page. If this field is omitted, there are no subsequent pages.
        pub next_page_token: Option<String> = "nextPageToken",
        /// List of print servers.
        pub print_servers: Option<Vec<PrintServer>> = "printServers",
    }
}
