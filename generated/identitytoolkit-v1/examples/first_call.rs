//! Gets a project's public Identity Toolkit configuration.

use gapi_identitytoolkit_v1::IdentityToolkit;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = IdentityToolkit::new(&client);

    let reply = service.v1().get_projects().send().await?;
    println!("{reply:#?}");
    Ok(())
}
