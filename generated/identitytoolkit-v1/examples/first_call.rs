//! Gets a project's public Identity Toolkit configuration.

use gapi_identitytoolkit_v1::IdentityToolkit;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = IdentityToolkit::new(&client);
    let v1 = service.v1();
    let call = v1.get_projects();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
