import Foundation
import Signatories
import TestSupport
import Testing

@Suite struct SeedResolutionTests {
  private let gold: GoldNames
  private let resolution: Resolution

  init() throws {
    gold = try GoldNames(in: Repository.fixtures.appending(path: "Seeds"))
    resolution = Resolution(resolving: gold.occurrences)
  }

  @Test func `the seeds' names become exactly the gold's bodies`() {
    var bodyOfEntity: [Int: Set<String>] = [:]
    var entityOfBody: [String: Set<Int>] = [:]
    for (entity, body) in zip(resolution.entities, gold.bodies) {
      bodyOfEntity[entity, default: []].insert(body)
      entityOfBody[body, default: []].insert(entity)
    }
    #expect(bodyOfEntity.values.filter { $0.count > 1 }.isEmpty)
    #expect(entityOfBody.filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(resolution.organizations.count { $0.type == .organization } == 108)
    #expect(resolution.organizations.count { $0.type == .person } == 4)
  }

  @Test func `the order of the occurrences changes no organization`() {
    let reversed = Resolution(resolving: gold.occurrences.reversed())
    #expect(reversed.organizations.map(\.id) == resolution.organizations.map(\.id))
    #expect(Array(reversed.entities.reversed()) == resolution.entities)
  }

  @Test func `every joined name has evidence`() {
    for (number, organization) in resolution.organizations.enumerated()
    where organization.names.count > 1 {
      let links = resolution.links(of: number)
      #expect(links.count == organization.names.count - 1)
      #expect(links.allSatisfy { $0.organization == number && $0.score >= 0.9 })
    }
  }
}
