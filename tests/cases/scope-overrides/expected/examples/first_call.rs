//! Calls `scopeoverrides.files.list`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_scopeoverrides_v1::Drivelike;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Drivelike::new(&client);
    let files = service.files();
    let call = files.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
