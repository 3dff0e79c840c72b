using System.Collections;
using System.Reflection;

namespace AgentGuard.Analyzers.Tests.Generators;

/// <summary>What a generator keeps between its runs.</summary>
internal static class GeneratorState
{
    /// <summary>Fails when a symbol, syntax or compilation is reachable: it would keep the whole compilation, and never be equal to the next one.</summary>
    public static void Walk(object? value, HashSet<object> seen, string path)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel, $"{path} holds {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen, path + "[]");
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen, path + "." + field.Name);
            }
        }
    }
}
