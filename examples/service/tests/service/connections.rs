//! Slow clients, and what becomes of clients when the service stops.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::client::{Answer, Service, post};

const FACTS: &[u8] = br#"{"birth_date":"2023-02-10","father":"dead","mother":"dead"}"#;

/// A request and where in its body it is cut.
fn request() -> (Vec<u8>, usize) {
    let request = post("/api/assessments?on=2025-03-10&place=96", FACTS);
    let cut = request.len() - 20;
    (request, cut)
}

/// Waits until the service takes no more connections.
fn until_closed(service: &Service) {
    let start = Instant::now();
    while TcpStream::connect(service.address).is_ok() {
        assert!(start.elapsed() < Duration::from_secs(3), "still takes connections");
        sleep(Duration::from_millis(10));
    }
}

#[test]
fn who_is_slow_is_told_or_cut_off() {
    let service = Service::start(&[]);
    let start = Instant::now();
    let [mut silent, mut idle, mut slow_head, mut slow_body, mut trickle] =
        [(); 5].map(|()| service.connect());
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    slow_head.write_all(b"GET /healthz HTTP/1.1\r\nHost: loc").unwrap();
    let (request, cut) = request();
    slow_body.write_all(&request[..cut]).unwrap();
    let trickling = std::thread::spawn(move || {
        // A byte now and then keeps nothing alive.
        for byte in request.iter().cycle() {
            if trickle.write_all(&[*byte]).is_err() || start.elapsed() > Duration::from_secs(20) {
                break;
            }
            sleep(Duration::from_millis(500));
        }
        start.elapsed()
    });
    let answer = Answer::read(&mut slow_body);
    assert_eq!((answer.status, answer.header("content-type")), (408, Some("application/problem+json")));
    for stream in [&mut silent, &mut idle, &mut slow_head] {
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest);
    }
    assert!((9..15).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    assert!(trickling.join().unwrap() < Duration::from_secs(15));
    assert_eq!(service.get("/healthz").status, 200);
}

#[test]
fn what_is_under_way_is_finished_before_the_service_stops() {
    let service = Service::start(&[]);
    let (mut idle, mut busy) = (service.connect(), service.connect());
    idle.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    idle.read_exact(&mut [0; 100]).unwrap();
    let (request, cut) = request();
    busy.write_all(&request[..cut]).unwrap();
    sleep(Duration::from_millis(200));

    service.terminate();
    until_closed(&service);
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).unwrap();
    busy.write_all(&request[cut..]).unwrap();
    let answer = Answer::read(&mut busy);
    assert_eq!((answer.status, answer.header("connection")), (200, Some("close")));
    let (status, log) = service.ended();
    assert_eq!(status.code(), Some(0));
    assert!(!log.contains("WARN"), "{log}");
}

#[test]
fn who_does_not_finish_does_not_keep_the_service() {
    let service = Service::start(&[]);
    let mut busy = service.connect();
    let (request, cut) = request();
    busy.write_all(&request[..cut]).unwrap();
    sleep(Duration::from_millis(200));
    let start = Instant::now();
    service.terminate();
    let (status, log) = service.ended();
    assert_eq!(status.code(), Some(0));
    assert!((4..8).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    assert!(log.contains("ended a connection while a request was under way"), "{log}");
}
