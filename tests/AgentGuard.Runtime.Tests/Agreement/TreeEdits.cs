using AgentGuard.Runtime.Tests.Documents;
using AgentGuard.Runtime.Tests.Oracle;
using AgentGuard.Runtime.Tests.Oracle.Json;

namespace AgentGuard.Runtime.Tests.Agreement;

/// <summary>Copies of a document with one thing changed.</summary>
internal static class TreeEdits
{
    /// <summary>The members of every object in another order.</summary>
    public static JsonTree Permuted(this JsonTree tree, Random random) => tree.Kind switch
    {
        JsonKind.List => JsonTree.OfList([.. tree.Items.Select(i => i.Permuted(random))]),
        JsonKind.Object => JsonTree.OfObject(random.Shuffled(tree.Members.Select(m => KeyValuePair.Create(m.Key, m.Value.Permuted(random))))),
        _ => tree,
    };

    /// <summary>The value at a JSON Pointer replaced; all of them where a member is given twice. A last segment that is not there is added.</summary>
    /// <param name="edit">Gets the value, null where there is none, and gives the new one, null to remove it.</param>
    public static JsonTree Edited(this JsonTree tree, string pointer, Func<JsonTree?, JsonTree?> edit) =>
        Edited(tree, [.. SchemaPointer.Segments(pointer)], edit) ?? JsonTree.Null;

    private static JsonTree? Edited(JsonTree? tree, ReadOnlySpan<string> path, Func<JsonTree?, JsonTree?> edit)
    {
        if (path.IsEmpty || tree is null)
        {
            return edit(tree);
        }

        var segment = path[0];
        var rest = path[1..];
        return tree.Kind switch
        {
            JsonKind.Object => JsonTree.OfObject(Members(tree, segment, rest, edit)),
            JsonKind.List => JsonTree.OfList(Items(tree, int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture), rest, edit)),
            _ => throw new InvalidOperationException($"nothing is at {segment}"),
        };
    }

    private static List<KeyValuePair<string, JsonTree>> Members(JsonTree tree, string name, ReadOnlySpan<string> rest, Func<JsonTree?, JsonTree?> edit)
    {
        var members = new List<KeyValuePair<string, JsonTree>>();
        var isFound = false;
        foreach (var member in tree.Members)
        {
            var value = member.Key != name ? member.Value : isFound ? null : Edited(member.Value, rest, edit);
            isFound |= member.Key == name;
            if (value is not null)
            {
                members.Add(new(member.Key, value));
            }
        }

        if (!isFound && Edited(null, rest, edit) is { } added)
        {
            members.Add(new(name, added));
        }

        return members;
    }

    private static List<JsonTree> Items(JsonTree tree, int index, ReadOnlySpan<string> rest, Func<JsonTree?, JsonTree?> edit)
    {
        var items = tree.Items.ToList();
        if (Edited(items[index], rest, edit) is { } item)
        {
            items[index] = item;
        }
        else
        {
            items.RemoveAt(index);
        }

        return items;
    }
}
