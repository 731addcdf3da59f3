//! Calls `sharedids.get`.

use gapi_runtime::{AccessToken, Client};
use gapi_sharedids_v1::Sharedids;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Sharedids::new(&client);

    let reply = service.regions().get().send().await?;
    println!("{reply:#?}");
    Ok(())
}
