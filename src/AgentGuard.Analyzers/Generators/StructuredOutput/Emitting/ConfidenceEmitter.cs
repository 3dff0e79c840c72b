using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the methods that look for the lowest confidence in an answer, in the types that can contain one.</summary>
internal sealed class ConfidenceEmitter(EmitContext context)
{
    private readonly CodeWriter _code = context.Code;
    private readonly HashSet<int> _types = TypesWithConfidence(context.Spec);

    /// <summary>The expression of the property.</summary>
    public string Property(string codeClass) => _types.Contains(context.Spec.RootType) ? $"{codeClass}.LowestConfidence(this)" : "null";

    public void Write()
    {
        var spec = context.Spec;
        if (!_types.Contains(spec.RootType))
        {
            return;
        }

        _code.Blank();
        context.Summary("The lowest confidence in an answer.");
        _code.Open($"internal static double? LowestConfidence({spec.Root.CSharpType} value)");
        _code.Line("double? lowest = null;");
        _code.Line($"Lower{spec.Root.Name}(value, ref lowest);");
        _code.Line("return lowest;");
        _code.Close();
        _code.Blank();
        context.Summary("Keeps the lower one of two confidences.");
        _code.Line("private static void Lower(double value, ref double? lowest) => lowest = lowest is null || value < lowest ? value : lowest;");
        foreach (var index in _types.OrderBy(index => index))
        {
            WriteType(spec.Types[index]);
        }
    }

    private void WriteType(TypeSpec type)
    {
        _code.Blank();
        context.Summary($"Looks for confidences in a {type.Name}.");
        _code.Open($"private static void Lower{type.Name}({type.CSharpType}{(type.IsValueType ? "" : "?")} value, ref double? lowest)");
        if (type is ObjectSpec item)
        {
            if (!type.IsValueType)
            {
                _code.Open("if (value is null)");
                _code.Line("return;");
                _code.Close();
                _code.Blank();
            }

            WriteMembers(item);
        }
        else
        {
            WriteCases((UnionSpec)type);
        }

        _code.Close();
    }

    private void WriteMembers(ObjectSpec item)
    {
        var locals = MemberLocals.Of(item.Members);
        for (var index = 0; index < item.Members.Count; index++)
        {
            var member = item.Members[index];
            WriteValue(member.Value, $"value.{member.CSharpName}", locals[index], member.IsConfidence);
        }
    }

    private void WriteCases(UnionSpec union)
    {
        var content = !union.IsUnionType ? "value" : union.IsValueType ? "value.Value" : "value?.Value";
        for (var index = 0; index < union.Cases.Count; index++)
        {
            var value = union.Cases[index].Value;
            if (Contains(value, _types, isConfidence: false))
            {
                var local = "case" + CSharpText.Number(index);
                _code.Open($"if ({content} is {value.CSharpType} {local})");
                WriteValue(value with { IsNullable = false }, local, local + "Item", isConfidence: false);
                _code.Close();
                _code.Blank();
            }
        }
    }

    private void WriteValue(ValueSpec value, string expression, string local, bool isConfidence)
    {
        if (!Contains(value, _types, isConfidence))
        {
            return;
        }

        switch (value)
        {
            case { IsNullable: true, IsValueType: true }:
                _code.Open($"if ({expression} is var {local} && {local}.HasValue)");
                WritePresent(value, $"{local}.Value", local, isConfidence);
                _code.Close();
                _code.Blank();
                break;
            case ListValue or MapValue:
                _code.Open(value.IsValueType ? $"if ({expression} is {{ IsDefault: false }} {local})" : $"if ({expression} is {{ }} {local})");
                WritePresent(value, local, local, isConfidence);
                _code.Close();
                _code.Blank();
                break;
            default:
                WritePresent(value, expression, local, isConfidence);
                break;
        }
    }

    private void WritePresent(ValueSpec value, string expression, string local, bool isConfidence)
    {
        var item = local.TrimStart('@') + "Item";
        switch (value)
        {
            case NamedValue named:
                _code.Line($"Lower{context.TypeOf(named).Name}({expression}, ref lowest);");
                break;
            case ListValue list:
                _code.Open($"foreach (var {item} in {expression})");
                WriteValue(list.Item, item, item + "Present", isConfidence);
                _code.Close();
                break;
            case MapValue map:
                _code.Open($"foreach (var {item} in {expression}.Values)");
                WriteValue(map.Item, item, item + "Present", isConfidence);
                _code.Close();
                break;
            default:
                _code.Line($"Lower({(value.CSharpType == "double" ? "" : "(double)")}{expression}, ref lowest);");
                break;
        }
    }

    private static bool Contains(ValueSpec value, HashSet<int> types, bool isConfidence) => value switch
    {
        NumberValue or IntegerValue => isConfidence,
        NamedValue named => types.Contains(named.Type),
        ListValue list => Contains(list.Item, types, isConfidence),
        MapValue map => Contains(map.Item, types, isConfidence),
        _ => false,
    };

    private static HashSet<int> TypesWithConfidence(OutputSpec spec)
    {
        var found = new HashSet<int>();
        int before;
        do
        {
            before = found.Count;
            for (var index = 0; index < spec.Types.Count; index++)
            {
                if (HasConfidence(spec.Types[index], found))
                {
                    found.Add(index);
                }
            }
        }
        while (found.Count != before);
        return found;
    }

    private static bool HasConfidence(TypeSpec type, HashSet<int> found) => type switch
    {
        ObjectSpec item => item.Members.Any(member => Contains(member.Value, found, member.IsConfidence)),
        UnionSpec union => union.Cases.Any(option => Contains(option.Value, found, isConfidence: false)),
        _ => false,
    };
}
