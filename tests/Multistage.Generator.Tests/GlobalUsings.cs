global using Multistage.Generator.Tests.Testing;
