// SPDX-License-Identifier: GPL-2.0-only
/* what the recorded compiler run compiles */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node { struct node *next; int key; char name[32]; };

static struct node *push(struct node *head, int key, const char *name)
{
	struct node *n = malloc(sizeof(*n));

	if (!n)
		return head;
	n->next = head;
	n->key = key;
	strncpy(n->name, name, sizeof(n->name) - 1);
	return n;
}

int main(int argc, char **argv)
{
	struct node *head = NULL;
	long sum = 0;

	for (int i = 0; i < argc; i++)
		head = push(head, i, argv[i]);
	for (struct node *n = head; n; n = n->next)
		sum += n->key * strlen(n->name);
	printf("%ld\n", sum);
	return 0;
}
