//! The schema `InitialStateConfig`.

use gapi_runtime::v1::record;

use super::FileContentBuffer;

record! {
    /// Initial State for shielded instance, these are public keys which are safe to
    /// store in public
    pub struct InitialStateConfig = "InitialStateConfig" {
        /// The Key Database (db).
        pub dbs: Option<Vec<FileContentBuffer>> = "dbs",
        /// The forbidden key database (dbx).
        pub dbxs: Option<Vec<FileContentBuffer>> = "dbxs",
        /// The Key Exchange Key (KEK).
        pub keks: Option<Vec<FileContentBuffer>> = "keks",
        /// The Platform Key (PK).
        pub pk: Option<Box<FileContentBuffer>> = "pk",
    }
}
