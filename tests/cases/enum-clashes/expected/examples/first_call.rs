//! Calls `enumclashes.values.list`.

use gapi_enumclashes_v1::Enumclashes;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Enumclashes::new(&client);

    let reply = service.values().list().send().await?;
    println!("{reply:#?}");
    Ok(())
}
