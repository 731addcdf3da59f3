//! The schema `ListPrintersResponse`.

use gapi_runtime::v1::record;

use super::Printer;

record! {
    /// Response for listing printers.
    pub struct ListPrintersResponse = "ListPrintersResponse" {
        /// A token, which can be sent as `page_token` to retrieve the next page. If this
        /// field is omitted, there are no subsequent pages.
        pub next_page_token: Option<String> = "nextPageToken",
        /// List of printers. If `org_unit_id` was given in the request, then only
        /// printers visible for this OU will be returned. If `org_unit_id` was not given
        /// in the request, then all printers will be returned.
        pub printers: Option<Vec<Printer>> = "printers",
    }
}
